package org.licet.terms.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.licet.model.CourtDecision;
import org.licet.model.Reading;
import org.licet.model.Reading.Stance;
import org.licet.model.Statute;
import org.licet.report.HtmlBuilder;
import org.licet.terms.Dates;

/** The page of a reading: each unsettled question with its three answers and authorities. */
final class ReadingPage {
  private static final List<Stance> ORDER =
      List.of(Stance.STRICT, Stance.STANDARD, Stance.PERMISSIVE);

  private final SiteContent content;
  private final Map<String, Statute> statutes;
  private final Map<String, CourtDecision> decisions;

  ReadingPage(SiteContent content) {
    this.content = content;
    this.statutes =
        content.catalog().statutes().stream()
            .collect(Collectors.toMap(Statute::id, Function.identity()));
    this.decisions =
        content.catalog().decisions().stream()
            .collect(Collectors.toMap(CourtDecision::id, Function.identity()));
  }

  static List<Page.Link> links() {
    return ORDER.stream()
        .map(stance -> new Page.Link(stance.id(), "readings/" + stance.id() + ".html"))
        .toList();
  }

  static Stance stance(int position) {
    return ORDER.get(position);
  }

  String write(Stance reading, int position) throws IOException {
    Page page = new Page("The " + reading.id() + " reading", true);
    HtmlBuilder html = page.html();
    html.element("h1", "The " + reading.id() + " reading");
    html.element("p", about(reading), "class", "lead");
    List<Reading.Question> questions = new ArrayList<>(content.catalog().questions().values());
    questions.sort(
        Comparator.comparing((Reading.Question question) -> !question.construction())
            .thenComparing(Reading.Question::id));
    for (boolean construction : List.of(true, false)) {
      html.element(
          "h2",
          construction
              ? "How the texts are read"
              : "Law beside the texts (it may show a mitigation, never a permission)");
      for (Reading.Question question : questions) {
        if (question.construction() == construction) {
          question(question, reading, page);
        }
      }
    }
    page.neighbors(links(), position);
    return page.end();
  }

  private static String about(Stance reading) {
    return switch (reading) {
      case STRICT -> "Every doubt counts against the use.";
      case STANDARD -> "The usual answer; the default of every audit.";
      case PERMISSIVE ->
          "The mildest answer that can be argued; law beside a text may lower a breach to a"
              + " review, never further.";
    };
  }

  private void question(Reading.Question question, Stance reading, Page page) throws IOException {
    HtmlBuilder html = page.html();
    html.open("section", "class", "question", "id", question.id());
    html.open("h3").text(question.text() + " ");
    html.inline("a", question.id(), "class", "anchor", "href", "#" + question.id()).close();
    html.open("dl", "class", "answers");
    for (Stance stance : ORDER) {
      boolean taken = stance == reading;
      String answer = question.answers().getOrDefault(stance, "");
      html.element("dt", stance.id(), "class", taken ? "taken" : "other");
      html.element("dd", answer, "class", taken ? "taken" : "other");
    }
    html.close();
    html.element("p", question.solidity(), "class", "source");
    if (!question.authorities().isEmpty()) {
      html.open("ul", "class", "authorities");
      for (String authority : question.authorities()) {
        html.open("li");
        authority(authority, page);
        html.close();
      }
      html.close();
    }
    if (question.reviewBy().isPresent()) {
      html.element("p", "to be looked at again by " + question.reviewBy().get(), "class", "due");
    }
    html.close();
  }

  private void authority(String id, Page page) throws IOException {
    Optional<CourtDecision> decision = Optional.ofNullable(decisions.get(id));
    Optional<Statute> statute = Optional.ofNullable(statutes.get(id));
    if (decision.isPresent()) {
      page.link(decision.get().title(), "decisions.html#" + id);
      String day = decision.get().statusAsOf().map(known -> ", as of " + known).orElse("");
      page.html().text(" (" + Dates.words(decision.get().status()) + day + ")");
    } else if (statute.isPresent()) {
      page.link(statute.get().title() + ", " + statute.get().section(), "statutes.html#" + id);
      page.html().text(" (" + Dates.words(statute.get().status()) + ")");
    } else {
      page.html().text(id + " (not described in the catalog)");
    }
  }
}
