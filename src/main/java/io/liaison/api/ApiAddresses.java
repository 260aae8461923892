package io.liaison.api;

import io.liaison.base.Sitemap;
import io.liaison.delivery.Answer;
import io.liaison.delivery.KeptAnswers;
import io.liaison.delivery.PublicAnswers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every address of the API and its answer; what is none of them hears of it in the API's own words. */
@Component
class ApiAddresses implements PublicAnswers {

    private static final Pattern PARTNER = Pattern.compile(Sitemap.apiPartners() + "/([^/]+)");

    private final PartnerAnswers partners;
    private final KeptAnswers kept;
    private final ApiDocument document;
    private final ApiJson json;

    ApiAddresses(PartnerAnswers partners, KeptAnswers kept, ApiDocument document, ApiJson json) {
        this.partners = partners;
        this.kept = kept;
        this.document = document;
        this.json = json;
    }

    @Override
    public Optional<Answer> find(String path, @Nullable String query) {
        if (path.equals(Sitemap.apiDocument())) {
            return Optional.of(kept.keepAlways(path, () -> json.answer(document.bytes())));
        }
        if (!path.startsWith(Sitemap.api() + "/")) {
            return Optional.empty();
        }
        if (path.equals(Sitemap.apiPartners())) {
            return Optional.of(partners.list(query));
        }
        if (path.equals(Sitemap.apiTerms())) {
            return Optional.of(kept.keep(path, partners::terms));
        }
        if (path.equals(Sitemap.api() + "/")) {
            return Optional.of(Answer.moved(Sitemap.api()));
        }
        Matcher partner = PARTNER.matcher(path);
        return Optional.of(partner.matches() ? partners.partner(partner.group(1)) : nowhere());
    }

    private Answer nowhere() {
        return json.problem(Problem.notFound("The API has no such address. All of them are in " + document.address()));
    }
}
