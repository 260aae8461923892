package io.liaison.checks;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import io.liaison.content.ProfileContent;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a profile before the public does. */
@Service
@Transactional(readOnly = true)
public class Checks {

    private static final List<Check> ON_THE_WORDS_ALONE =
            List.of(new RequiredParts(), new SecureLinks(), new AlternativeTexts());

    /** Everything there is to say about this content, what blocks a submission first. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    public List<Finding> of(PartnerId partner, ProfileContent content) {
        Reading reading = Reading.of(content);
        return ON_THE_WORDS_ALONE.stream()
                .flatMap(check -> check.findIn(reading).stream())
                .distinct()
                .sorted(Comparator.comparing(Finding::weight))
                .toList();
    }
}
