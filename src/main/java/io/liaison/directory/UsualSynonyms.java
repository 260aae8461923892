package io.liaison.directory;

import io.liaison.content.SynonymGroups;
import io.liaison.database.Reach;
import io.liaison.search.Synonyms;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Gives a new installation the synonyms that are usual; from then on they are the platform's. */
@Component
class UsualSynonyms implements ApplicationRunner {

    private final SynonymGroups synonyms;

    UsualSynonyms(SynonymGroups synonyms) {
        this.synonyms = synonyms;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Reach.platform(null).run(() -> synonyms.beginWith(Synonyms.usual().groups()));
    }
}
