/**
 * Recipes: one question each, answered in a few lines. Every one is run by the tests, and shown with what it prints in
 * {@code docs/recipes.md}.
 */
package io.github.termijn.examples.recipes;
