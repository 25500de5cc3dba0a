/**
 * The four files of the register, as dossiers, and dossiers as these files.
 *
 * <p>The study of those who had not fulfilled their duty worked with four files keyed by a personal number: persons, exams,
 * courses and terms. {@link io.github.termijn.examples.register.RegisterFile} names their columns; {@code docs/register.md}
 * says what each becomes in a dossier.
 *
 * <pre>{@code
 * Register register = Register.open(folder);          // looks at all four files once: their form, and whether they are sorted
 * try (Stream<RegisterRecord> records = register.records()) {
 *     records.forEach(record -> {
 *         if (record instanceof RegisterRecord.Person person) {
 *             count(Wi2013.standard().assess(person.dossier(), asOf));
 *         } else if (record instanceof RegisterRecord.Refused refused) {
 *             refused.problems().forEach(problem -> print(problem.line(Language.NL)));
 *         }
 *     });
 * }
 * }</pre>
 *
 * <p>What is wrong with a file as a whole refuses the register ({@link
 * io.github.termijn.examples.register.RefusedRegisterException}). What is wrong with a row refuses its person and nobody else:
 * without the row a fact would be missing, and what is not listed counts as not happened. No problem holds a value of a
 * person: its place is file, line and column.
 */
package io.github.termijn.examples.register;
