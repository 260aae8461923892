package io.liaison.importing;

import java.util.List;
import java.util.Map;

/** What pages call the terms of the platform's first lists, in words that are not the term's own. */
final class OtherTermNames {

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry(
                    "academic-institutions",
                    List.of(
                            "universities",
                            "academia",
                            "academics",
                            "researchers",
                            "scientists",
                            "research institutes",
                            "colleges")),
            Map.entry(
                    "government-agencies", List.of("public sector", "ministries", "regulators", "public authorities")),
            Map.entry("start-ups-and-biotechnology-companies", List.of("biotech startups", "spin-offs", "spin-outs")),
            Map.entry("pharmaceutical-companies", List.of("drug developers", "drug companies", "big pharma")),
            Map.entry("hospitals-and-clinics", List.of("healthcare providers", "healthcare", "clinicians")),
            Map.entry("contract-manufacturers", List.of("CMO", "CDMO")),
            Map.entry("medical-device-companies", List.of("medtech", "medtech companies", "medical devices")),
            Map.entry("investors", List.of("venture capital", "venture capitalists", "funders")),
            Map.entry("students-and-trainees", List.of("graduates", "learners")),
            Map.entry("research-institute", List.of("facility", "research centre", "research center")),
            Map.entry("hospital", List.of("healthcare")),
            Map.entry("non-profit", List.of("nonprofit", "charity", "foundation")),
            Map.entry("north-america", List.of("USA", "United States", "United States of America", "Canada")),
            Map.entry("korea", List.of("Republic of Korea")),
            Map.entry("latin-america", List.of("South America", "Brazil", "Mexico")),
            Map.entry("worldwide", List.of("international", "anywhere")));

    private OtherTermNames() {}

    static List<String> of(String code) {
        return NAMES.getOrDefault(code, List.of());
    }
}
