package io.liaison.review;

import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.profile.RevisionId;
import io.liaison.profile.RevisionRemarks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells in a profile's history who handed a revision in, with what message, and what became of it. */
@Component
class VerdictRemarks implements RevisionRemarks {

    private final Verdicts verdicts;
    private final Registration registration;
    private final Vocabularies vocabularies;

    VerdictRemarks(Verdicts verdicts, Registration registration, Vocabularies vocabularies) {
        this.verdicts = verdicts;
        this.registration = registration;
        this.vocabularies = vocabularies;
    }

    @Override
    public Map<RevisionId, List<Remark>> on(PartnerId partner) {
        List<Passage> passages = verdicts.passages(partner, term -> vocabularies.label(Vocabulary.RETURN_REASON, term));
        Map<AccountId, SignedIn> people = registration.people(
                passages.stream().map(Passage::by).distinct().toList());
        return passages.stream()
                .collect(Collectors.groupingBy(
                        Passage::revision,
                        Collectors.mapping(passage -> remark(passage, people), Collectors.toList())));
    }

    private static Remark remark(Passage passage, Map<AccountId, SignedIn> people) {
        String name = Optional.ofNullable(people.get(passage.by()))
                .map(SignedIn::name)
                .orElse("somebody who has left");
        return new Remark(passage.at(), passage.what() + " by " + name, passage.text());
    }
}
