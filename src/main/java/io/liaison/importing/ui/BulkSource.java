package io.liaison.importing.ui;

import io.liaison.importing.BulkCreation;
import io.liaison.importing.BulkRow;
import java.util.List;

/** Where many partners come from, and the words for it. */
sealed interface BulkSource {

    String label();

    String help();

    /** Whether files can be uploaded. */
    boolean takesFiles();

    List<BulkRow> tried(BulkCreation bulk, String text);

    /** What of the text nothing is taken of. */
    List<String> leftOut(BulkCreation bulk, String text);

    /** A table of partners, pasted or uploaded. */
    record Table() implements BulkSource {

        @Override
        public String label() {
            return "Table";
        }

        @Override
        public String help() {
            return "The first line names the columns: name, and as you need them address, admin, acronym, website, aliases, established,"
                    + " region, type, summary. Semicolons part aliases.";
        }

        @Override
        public boolean takesFiles() {
            return true;
        }

        @Override
        public List<BulkRow> tried(BulkCreation bulk, String text) {
            return bulk.tryTable(text);
        }

        @Override
        public List<String> leftOut(BulkCreation bulk, String text) {
            return bulk.columnsLeftOut(text);
        }
    }

    /** Ids of the Research Organization Registry. */
    record Registry() implements BulkSource {

        @Override
        public String label() {
            return "ROR ids";
        }

        @Override
        public String help() {
            return "One id a line, such as https://ror.org/03yrm5c26. Name, acronym, other names, website, year, type and region come from the"
                    + " registry (ror.org).";
        }

        @Override
        public boolean takesFiles() {
            return false;
        }

        @Override
        public List<BulkRow> tried(BulkCreation bulk, String text) {
            return bulk.tryRegistry(text);
        }

        @Override
        public List<String> leftOut(BulkCreation bulk, String text) {
            return List.of();
        }
    }
}
