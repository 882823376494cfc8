package org.licet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licet.model.AuditReport;
import org.licet.model.Finding;
import org.licet.model.FindingKind;
import org.licet.rules.RuleBase;

/** A crawl is judged by the terms of each host, and unknown hosts are told by registered domain. */
class UrlShardTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void each_row_is_judged_by_the_terms_of_its_host() throws IOException {
    shard("https://pbs.twimg.com/1.jpg", "https://en.wikipedia.org/wiki/Cat", "https://a.org/");

    audit("crawl", Optional.empty());

    assertThat(decisions().stream().map(each -> each.get("id").asText()))
        .containsExactly("shard.csv:2", "shard.csv:3", "shard.csv:4");
    assertThat(clauses(0)).isNotEmpty().allMatch(clause -> clause.contains("/x-twitter/"));
    assertThat(clauses(1)).isNotEmpty().allMatch(clause -> clause.contains("/wikimedia/"));
    assertThat(decisions().get(2).get("rules").toString()).contains("unknown-source");
  }

  @Test
  void unknown_hosts_are_counted_by_domain_and_those_with_the_most_records_are_told()
      throws IOException {
    List<String> urls = new ArrayList<>();
    for (int domain = 1; domain <= 30; domain++) {
      for (int page = 0; page < domain; page++) {
        urls.add("https://www" + page + ".site-" + domain + ".co.uk/" + page);
      }
    }
    shard(urls.toArray(String[]::new));

    AuditReport report = audit("crawl", Optional.empty()).report();

    Map<String, Long> told =
        unknown(report).stream().collect(Collectors.toMap(Finding::source, Finding::recordCount));
    assertThat(told).hasSize(Sources.TOLD + 1).containsEntry("other domains", 55L);
    for (int domain = 11; domain <= 30; domain++) {
      assertThat(told).containsEntry("site-" + domain + ".co.uk", (long) domain);
    }
    assertThat(unknown(report).get(0).source()).isEqualTo("other domains");
    assertThat(unknown(report).get(1).source()).isEqualTo("site-30.co.uk");
    assertThat(report.notices()).anyMatch(notice -> notice.contains("30 domains"));
    assertThat(report.run().usageClasses()).isEqualTo(1);
    List<String> fingerprints = report.findings().stream().map(Finding::fingerprint).toList();
    for (JsonNode decision : decisions()) {
      decision.get("findings").forEach(each -> assertThat(fingerprints).contains(each.asText()));
    }
  }

  @Test
  void the_domain_of_a_row_is_in_its_decision() throws IOException {
    shard("https://a.example.com/", "https://b.example.net/", "https://c.example.com/");

    AuditReport report = audit("crawl", Optional.empty()).report();

    assertThat(unknown(report))
        .extracting(Finding::source, Finding::recordIds)
        .containsExactly(
            tuple("example.com", List.of("shard.csv:2", "shard.csv:4")),
            tuple("example.net", List.of("shard.csv:3")));
    String net = unknown(report).get(1).fingerprint();
    assertThat(decisions().stream().map(each -> each.get("findings").toString().contains(net)))
        .containsExactly(false, true, false);
  }

  @Test
  void rows_that_may_be_used_are_kept_under_their_header() throws IOException {
    Files.writeString(
        folder.resolve("shard.csv"),
        "page_url,image_url,text\n"
            + "https://en.wikipedia.org/a,,\"one\n\nof \"\"three\"\" lines\"\n"
            + "https://en.wikipedia.org/b,https://unknown.example/b.jpg,\"two\nlines\"\n"
            + "https://en.wikipedia.org/c,,one\n");

    audit("dump", Optional.of(folder.resolve("kept.csv")));

    assertThat(folder.resolve("kept.csv"))
        .hasContent(
            "page_url,image_url,text\n"
                + "https://en.wikipedia.org/a,,\"one\n\nof \"\"three\"\" lines\"\n"
                + "https://en.wikipedia.org/c,,one\n");
  }

  @Test
  void many_records_that_cannot_be_read_are_told_in_part() throws IOException {
    StringBuilder text = new StringBuilder("url,text\n");
    for (int row = 0; row < 1_500; row++) {
      text.append(",no address\n");
    }
    Files.writeString(folder.resolve("shard.csv"), text);

    AuditOutcome outcome = audit("crawl", Optional.empty());

    assertThat(outcome.invalidRecords()).isEqualTo(1_500);
    assertThat(outcome.report().findings()).hasSize(1_001);
    assertThat(outcome.report().findings().get(0).message())
        .isEqualTo(
            "shard.csv: more records could not be read; correct those that are told one by one"
                + " first");
    assertThat(outcome.report().findings().get(0).recordCount()).isEqualTo(500);
    assertThat(decisions()).hasSize(1_500);
  }

  private void shard(String... urls) throws IOException {
    Files.writeString(folder.resolve("shard.csv"), "url,text\n" + rows(urls));
  }

  private static String rows(String... urls) {
    return List.of(urls).stream().map(url -> url + ",a text\n").collect(Collectors.joining());
  }

  private static List<Finding> unknown(AuditReport report) {
    return report.findings().stream()
        .filter(finding -> finding.kind() == FindingKind.UNKNOWN_SOURCE)
        .toList();
  }

  private List<String> clauses(int row) throws IOException {
    List<String> clauses = new ArrayList<>();
    decisions().get(row).get("clauses").forEach(clause -> clauses.add(clause.asText()));
    return clauses;
  }

  private List<JsonNode> decisions() throws IOException {
    List<JsonNode> decisions = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("decisions.jsonl"))) {
      decisions.add(JSON.readTree(line));
    }
    return decisions;
  }

  private AuditOutcome audit(String channel, Optional<Path> keep) throws IOException {
    TreeMap<String, List<String>> defaults = new TreeMap<>();
    defaults.put("channel", List.of(channel));
    defaults.put("collectedAt", List.of("2023-05-01"));
    defaults.put("usedAt", List.of("2023-06-01"));
    AuditRequest request =
        new AuditRequest(
            List.of("shard.csv"),
            List.of(),
            Optional.empty(),
            "standard",
            LocalDate.parse("2026-11-01"),
            defaults,
            Optional.of("train-model"),
            false,
            Optional.of(folder.resolve("decisions.jsonl")),
            keep,
            Optional.empty(),
            Optional.empty());
    return new Audit(RuleBase.load(), "licet test", folder, InputStream.nullInputStream())
        .audit(request);
  }
}
