package io.liaison.base;

import java.lang.reflect.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Every address of the application. Routes have no leading slash, as Flow wants them; the methods give addresses. */
public final class Sitemap {

    public static final String DIRECTORY = "";
    public static final String MATCH = "match";
    public static final String COMPARE = "compare";
    public static final String FOR_PARTNERS = "for-partners";
    public static final String PARTNER = "partners/:slug";
    public static final String INTRODUCTION_REQUEST = "partners/:slug/introductions/:offer";
    public static final String INTRODUCTION_SENT = "partners/:slug/introductions/:offer/sent";
    public static final String LEAVING = "partners/:slug/leaving/:offer";
    public static final String INTRODUCTION_STATUS = "introductions/:token";
    public static final String OUT_OF_DATE = "partners/:slug/out-of-date";
    public static final String STILL_CORRECT = "still-correct/:token";
    public static final String SIGN_OFF = "sign-off/:token";
    public static final String ALERT_NEW = "alerts/new";
    public static final String ALERT_SENT = "alerts/sent";
    public static final String ALERT = "alert/:token";
    public static final String LOGIN = "login";
    public static final String INVITATION = "invitations/:token";
    public static final String ARRIVAL = "arrival";
    public static final String PASSWORD_FORGOTTEN = "password";
    public static final String PASSWORD = "password/:token";
    public static final String WORKSPACE = "workspace";
    public static final String WORKSPACE_PROFILE = "workspace/:slug/profile";
    public static final String WORKSPACE_PREVIEW = "workspace/:slug/preview";
    public static final String WORKSPACE_HISTORY = "workspace/:slug/history";
    public static final String WORKSPACE_COMPARE = "workspace/:slug/history/compare";
    public static final String WORKSPACE_INTRODUCTIONS = "workspace/:slug/introductions";
    public static final String WORKSPACE_FRESHNESS = "workspace/:slug/freshness";
    public static final String WORKSPACE_SIGN_OFF = "workspace/:slug/sign-off";
    public static final String WORKSPACE_FIGURES = "workspace/:slug/figures";
    public static final String WORKSPACE_TEAM = "workspace/:slug/team";
    public static final String PLATFORM = "platform";
    public static final String PLATFORM_REVIEWS = "platform/reviews";
    public static final String PLATFORM_REVIEW = "platform/reviews/:submission";
    public static final String PLATFORM_NOTES = "platform/notes";
    public static final String PLATFORM_PARTNERS = "platform/partners";
    public static final String PLATFORM_BRING_IN = "platform/import";
    public static final String PLATFORM_IMPORT = "platform/partners/:slug/import";
    public static final String PLATFORM_PEOPLE = "platform/people";
    public static final String PLATFORM_VOCABULARIES = "platform/vocabularies";
    public static final String PLATFORM_FIGURES = "platform/figures";
    public static final String PLATFORM_AUDIT = "platform/audit";
    public static final String PLATFORM_MAIL = "platform/mail";
    public static final String ACCOUNT_MAIL = "account/mail";
    public static final String ACCOUNT_DIRECTORY = "account/directory";
    public static final String MEDIA = "media/:sha256";

    private Sitemap() {}

    /** Every route of the constants above. */
    public static List<String> routes() {
        return Stream.of(Sitemap.class.getFields()).map(Sitemap::route).toList();
    }

    public static String directory() {
        return "/";
    }

    /** Three questions that lead to offers. */
    public static String match() {
        return "/" + MATCH;
    }

    /** Offers side by side. */
    public static String compare() {
        return "/" + COMPARE;
    }

    /** An offer, beside which others can be put. */
    public static String compare(Slug partner, String offer) {
        return compare() + "?offer=" + partner + "/" + offer;
    }

    /** Says to institutes what they get here, and how to come in. */
    public static String forPartners() {
        return "/" + FOR_PARTNERS;
    }

    public static String partner(Slug partner) {
        return "/partners/" + partner;
    }

    public static String introductionRequest(Slug partner, String offer) {
        return "/partners/" + partner + "/introductions/" + offer;
    }

    public static String introductionSent(Slug partner, String offer) {
        return introductionRequest(partner, offer) + "/sent";
    }

    public static String leaving(Slug partner, String offer) {
        return "/partners/" + partner + "/leaving/" + offer;
    }

    public static String introductionStatus(Token token) {
        return "/introductions/" + token.value();
    }

    public static String outOfDate(Slug partner) {
        return "/partners/" + partner + "/out-of-date";
    }

    public static String stillCorrect(Token token) {
        return "/still-correct/" + token.value();
    }

    public static String signOff(Token token) {
        return "/sign-off/" + token.value();
    }

    /** Where a visitor asks for news of a search. */
    public static String alertNew() {
        return "/" + ALERT_NEW;
    }

    public static String alertSent() {
        return "/" + ALERT_SENT;
    }

    public static String alert(Token token) {
        return "/alert/" + token.value();
    }

    public static String invitation(Token token) {
        return "/invitations/" + token.value();
    }

    public static String password(String token) {
        return "/password/" + token;
    }

    /** Where one lands after signing in; it leads on to where one works. */
    public static String arrival() {
        return "/" + ARRIVAL;
    }

    public static String passwordForgotten() {
        return "/password";
    }

    public static String login() {
        return "/login";
    }

    public static String workspace() {
        return "/workspace";
    }

    public static String workspaceProfile(Slug partner) {
        return workspace(partner, "profile");
    }

    /** The editor, with one note opened. */
    public static String workspaceNote(Slug partner, String note) {
        return workspaceProfile(partner) + "?note=" + note;
    }

    /** The editor, at one of its fields. */
    public static String workspaceField(Slug partner, String place) {
        return workspaceProfile(partner) + "?field=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    public static String workspacePreview(Slug partner) {
        return workspace(partner, "preview");
    }

    /** One revision as the public saw it or would have seen it. */
    public static String workspaceRevision(Slug partner, UUID revision) {
        return workspacePreview(partner) + "?revision=" + revision;
    }

    public static String workspaceHistory(Slug partner) {
        return workspace(partner, "history");
    }

    public static String workspaceCompare(Slug partner) {
        return workspaceHistory(partner) + "/compare";
    }

    /** What changed from one revision to another. */
    public static String workspaceCompare(Slug partner, UUID from, UUID to) {
        return workspaceCompare(partner) + "?from=" + from + "&to=" + to;
    }

    public static String workspaceIntroductions(Slug partner) {
        return workspace(partner, "introductions");
    }

    public static String workspaceIntroduction(Slug partner, String introduction) {
        return workspaceIntroductions(partner) + "?request=" + introduction;
    }

    public static String workspaceFreshness(Slug partner) {
        return workspace(partner, "freshness");
    }

    public static String workspaceSignOff(Slug partner) {
        return workspace(partner, "sign-off");
    }

    public static String workspaceFigures(Slug partner) {
        return workspace(partner, "figures");
    }

    public static String workspaceTeam(Slug partner) {
        return workspace(partner, "team");
    }

    public static String platformReview(String submission) {
        return "/platform/reviews/" + submission;
    }

    /** Where words can be said to mean the same, with some of them filled in. */
    public static String synonymFor(String words) {
        return "/" + PLATFORM_VOCABULARIES + "?synonym=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public static String platformImport(Slug partner) {
        return "/platform/partners/" + partner + "/import";
    }

    /** Where an account chooses what it hears of by mail. */
    public static String accountMail() {
        return "/" + ACCOUNT_MAIL;
    }

    /** The directory inside the frame of signed-in people. */
    public static String accountDirectory() {
        return "/" + ACCOUNT_DIRECTORY;
    }

    /** One way to work with a partner, on the partner's page. */
    public static String offer(Slug partner, String offer) {
        return partner(partner) + "#offer-" + offer;
    }

    /** Explains the API to people. */
    public static String api() {
        return "/api";
    }

    /** Explains the API to programs (OpenAPI). */
    public static String apiDocument() {
        return "/v3/api-docs";
    }

    public static String apiPartners() {
        return api() + "/v1/partners";
    }

    public static String apiPartner(Slug partner) {
        return apiPartners() + "/" + partner;
    }

    public static String apiTerms() {
        return api() + "/v1/terms";
    }

    /** Every offer that answers a search, to take away; with what follows the question mark of the search. */
    public static String export(String format) {
        return "/export." + format;
    }

    public static String feed() {
        return "/feed.atom";
    }

    public static String sitemap() {
        return "/sitemap.xml";
    }

    /** One file of a sitemap that is too long for one. */
    public static String sitemap(int part) {
        return "/sitemap-" + part + ".xml";
    }

    /** The card of a partner, for other sites to show. */
    public static String embed(Slug partner) {
        return "/embed/" + partner;
    }

    /** The picture that goes with links to a partner's page. */
    public static String sharePicture(Slug partner) {
        return "/og/" + partner + ".png";
    }

    /** The picture that goes with links to every other page. */
    public static String sharePicture() {
        return "/og.png";
    }

    public static String media(String sha256) {
        return "/media/" + sha256;
    }

    private static String route(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException theyArePublic) {
            throw new IllegalStateException(theyArePublic);
        }
    }

    private static String workspace(Slug partner, String room) {
        return "/workspace/" + partner + "/" + room;
    }
}
