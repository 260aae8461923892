package io.liaison.importing;

import io.liaison.content.ProfileContent;
import java.util.List;

/**
 * What became of a page.
 *
 * @param draft the content so far with the page's own added; always within the content's limits
 * @param findings in the order of the page
 * @param kept what a profile has no place for yet
 */
public record Imported(ProfileContent draft, List<Finding> findings, List<KeptPart> kept) {

    public Imported {
        findings = List.copyOf(findings);
        kept = List.copyOf(kept);
    }

    public List<Finding> findings(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
