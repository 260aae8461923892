package io.liaison.api;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.content.Vocabularies;
import io.liaison.directory.DirectorySearch;
import io.liaison.directory.Found;
import io.liaison.profile.page.Labels;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends every offer that answers a question, up to a bound, while it reads them: no answer is ever whole in memory. */
@Controller
class Exports {

    static final int MOST_ROWS = 10_000;

    private static final int AT_ONCE = 100;

    private final Walk walk;
    private final DirectorySearch search;
    private final Vocabularies vocabularies;
    private final Installation installation;
    private final ApiJson json;

    Exports(Walk walk, DirectorySearch search, Vocabularies vocabularies, Installation installation, ApiJson json) {
        this.walk = walk;
        this.search = search;
        this.vocabularies = vocabularies;
        this.installation = installation;
        this.json = json;
    }

    @GetMapping("/export.csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        export(request, "csv", "text/csv;charset=UTF-8;header=present", new CsvForm(), response);
    }

    @GetMapping("/export.json")
    void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        export(request, "json", ApiJson.MEDIA_TYPE, new JsonForm(json), response);
    }

    private void export(
            HttpServletRequest request, String format, String type, ExportForm form, HttpServletResponse response)
            throws IOException {
        ApiJson.HEADERS.forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        ApiQuestion question;
        try {
            question = ApiQuestion.read(request.getQueryString(), vocabularies).with(AT_ONCE);
        } catch (BadQuestion bad) {
            response.setStatus(bad.problem().status());
            response.setContentType(Problem.MEDIA_TYPE);
            response.getOutputStream().write(json.bytes(bad.problem()));
            return;
        }
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"partners." + format + "\"");
        response.setHeader("Liaison-Complete", String.valueOf(isWhole(question)));
        String list = Sitemap.apiPartners() + question.address(question.cursor());
        response.setHeader(HttpHeaders.LINK, json.link("alternate", list) + "; type=\"" + ApiJson.MEDIA_TYPE + '"');
        write(question, Sitemap.export(format), form, response.getWriter());
    }

    /** Said before anything is sent, so that whoever reads a table knows that it is not the whole of it. */
    private boolean isWhole(ApiQuestion question) {
        int first = question.cursor() == null ? 0 : question.cursor().offset();
        Found found = search.found(question.query(), first, MOST_ROWS + 1);
        return found.partners().stream()
                        .mapToInt(partner -> Math.max(1, partner.offers().size()))
                        .sum()
                <= MOST_ROWS;
    }

    /** Whole partners only, so that the rest begins with a partner. */
    private void write(ApiQuestion question, String path, ExportForm form, Writer writer) throws IOException {
        EntryWriting entries = new EntryWriting(installation, Labels.of(vocabularies));
        form.begin(writer);
        int rows = 0;
        Cursor done = question.cursor();
        Iterator<Walk.Step> steps = walk.steps(question).iterator();
        Walk.@Nullable Step step = next(steps);
        while (step != null && rows + Math.max(1, step.offers().size()) <= MOST_ROWS) {
            for (ExportedOffer offer : ExportedOffer.of(step, entries).toList()) {
                form.write(offer, writer);
                rows++;
            }
            done = question.after(done, step);
            step = next(steps);
        }
        form.end(step == null ? null : installation.address(path + question.address(done)), writer);
    }

    private static Walk.@Nullable Step next(Iterator<Walk.Step> steps) {
        return steps.hasNext() ? steps.next() : null;
    }
}
