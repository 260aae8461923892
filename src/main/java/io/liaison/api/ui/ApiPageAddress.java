package io.liaison.api.ui;

import io.liaison.api.ApiDocument;
import io.liaison.base.Sitemap;
import io.liaison.delivery.Answer;
import io.liaison.delivery.KeptAnswers;
import io.liaison.delivery.PublicAnswers;
import io.liaison.profile.page.PublicDocument;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The page never changes while the application runs. */
@Component
class ApiPageAddress implements PublicAnswers {

    private final KeptAnswers kept;
    private final Supplier<Answer> page;

    ApiPageAddress(KeptAnswers kept, ApiDocument api, PublicDocument document) {
        this.kept = kept;
        page = SingletonSupplier.of(() -> Answer.page(200, document.render(ApiPage.of(api.tree()))));
    }

    @Override
    public Optional<Answer> find(String path, @Nullable String query) {
        return path.equals(Sitemap.api()) ? Optional.of(kept.keepAlways(path, page)) : Optional.empty();
    }
}
