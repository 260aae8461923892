package io.liaison.comparison;

import io.liaison.content.Vocabulary;

/** What people read for the codes in a profile. */
interface Labels {

    String term(Vocabulary vocabulary, String code);

    String form(String template);
}
