package io.liaison.database;

/**
 * How to reach the database: as the owner, who migrates, and as the app, which owns nothing and cannot bypass row-level security.
 *
 * @param url JDBC address, without credentials
 */
record DatabaseAccess(String url, Credentials owner, Credentials app) {

    record Credentials(String user, String password) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return user;
        }
    }
}
