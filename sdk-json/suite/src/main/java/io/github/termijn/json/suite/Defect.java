package io.github.termijn.json.suite;

import io.github.termijn.Assessment;
import java.util.function.Supplier;

/** What the assessment of one dossier can come to grief of. Stack and memory do run out. */
enum Defect implements Supplier<Assessment> {
    EXCEPTION {
        @Override
        public Assessment get() {
            throw new IllegalStateException("31337");
        }
    },
    ASSERTION {
        @Override
        public Assessment get() {
            throw new AssertionError("31337");
        }
    },
    STACK {
        @Override
        public Assessment get() {
            throw new IllegalStateException("The stack has no end: " + depth(1));
        }
    },
    MEMORY {
        @Override
        public Assessment get() {
            long[][] all = new long[1000][];
            for (int i = 0; i < all.length; i++) {
                all[i] = new long[Integer.MAX_VALUE]; // 16 GB each
            }
            throw new IllegalStateException("The memory has no end: " + all.length);
        }
    };

    private static int depth(int above) {
        return above == 0 ? 0 : depth(above + 1) + 1;
    }
}
