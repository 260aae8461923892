package io.liaison.content;

import java.util.Set;

/** Who counts where terms are used; every bean of this kind is asked about the vocabularies it knows. Only for platform admins. */
public interface TermUses {

    Set<Vocabulary> vocabularies();

    /** How many partners use the term in what is live, submitted or being written; of reasons to return, how many verdicts. */
    int of(Term term);
}
