package org.licet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.model.AuditReport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Text from inputs stays text in every format. */
class EscapingTest {
  private static final List<String> ELEMENTS =
      List.of(
          "a",
          "b",
          "blockquote",
          "body",
          "code",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "head",
          "header",
          "html",
          "li",
          "main",
          "meta",
          "ol",
          "p",
          "section",
          "span",
          "style",
          "summary",
          "table",
          "td",
          "th",
          "title",
          "tr",
          "ul");

  private static final List<String> ATTRIBUTES =
      List.of(
          "aria-label",
          "charset",
          "cite",
          "class",
          "content",
          "href",
          "http-equiv",
          "id",
          "lang",
          "name",
          "open",
          "rel",
          "role",
          "style");

  @TestFactory
  Stream<DynamicTest> htmlIsWellFormedAndHoldsOnlyWhatWeWrite() {
    return GoldenReportsTest.REPORTS.entrySet().stream()
        .map(
            report ->
                DynamicTest.dynamicTest(
                    report.getKey(),
                    () -> {
                      for (Element element : elements(html(report.getValue()))) {
                        assertThat(element.getTagName()).isIn(ELEMENTS);
                        for (int i = 0; i < element.getAttributes().getLength(); i++) {
                          assertThat(element.getAttributes().item(i).getNodeName())
                              .isIn(ATTRIBUTES);
                        }
                      }
                    }));
  }

  @Test
  void htmlLinksOnlyToTheWeb() throws Exception {
    List<String> links = new ArrayList<>();
    for (AuditReport report : GoldenReportsTest.REPORTS.values()) {
      for (Element element : elements(html(report))) {
        if (element.hasAttribute("href")) {
          links.add(element.getAttribute("href"));
        }
      }
    }
    assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("https://"));
  }

  @Test
  void htmlForbidsScriptsAndEverythingFromElsewhere() throws Exception {
    String page = html(ReportFixture.story());
    assertThat(page).contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;");
    assertThat(elements(page)).noneMatch(element -> element.hasAttribute("src"));
    assertThat(page).doesNotContain("@import", "url(");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/a?b=1&c | a
          HTTP://example.org          | a
          javascript:alert(1)         | span
          data:text/html,x            | span
          file:///etc/passwd          | span
          //example.org               | span
          """)
  void anAddressIsALinkOnlyIfItIsOneForTheWeb(String address, String tag) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlBuilder(out).link(address);
    assertThat(out.toString()).contains("<" + tag);
  }

  @Test
  void everyHostileTextIsShownInHtmlAsItIs() throws Exception {
    String shown = parse(html(ReportFixture.hostile())).getDocumentElement().getTextContent();
    for (String text : ReportFixture.HOSTILE) {
      assertThat(shown).contains(PlainText.visible(text));
    }
  }

  @TestFactory
  Stream<DynamicTest> noFormatForPeopleHoldsInvisibleCharacters() {
    return Stream.of(
            new HtmlReportWriter(),
            new MarkdownReportWriter(),
            new TerminalReportWriter(TerminalStyle.plain()))
        .map(
            writer ->
                DynamicTest.dynamicTest(
                    writer.getClass().getSimpleName(),
                    () -> {
                      String text = GoldenReportsTest.text(writer, ReportFixture.hostile());
                      assertThat(text.replace("\n", ""))
                          .isEqualTo(PlainText.visible(text.replace("\n", "")));
                      assertThat(text).contains("U+202E");
                    }));
  }

  @Test
  void aTerminalWithColorsShowsOnlyOurEscapes() throws IOException {
    String text =
        GoldenReportsTest.text(
            new TerminalReportWriter(new TerminalStyle(88, true)), ReportFixture.hostile());
    assertThat(text).contains("\u001b[1;31m");
    assertThat(text.replaceAll("\u001b\\[[0-9;]*m", "")).doesNotContain("\u001b");
    assertThat(text.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(
            GoldenReportsTest.text(
                new TerminalReportWriter(new TerminalStyle(88, false)), ReportFixture.hostile()));
  }

  @TestFactory
  Stream<DynamicTest> noLineIsWiderThanTheTerminal() {
    return Stream.of(60, 80, 100)
        .map(
            width ->
                DynamicTest.dynamicTest(
                    width + " columns",
                    () -> {
                      for (AuditReport report : GoldenReportsTest.REPORTS.values()) {
                        String text =
                            GoldenReportsTest.text(
                                new TerminalReportWriter(new TerminalStyle(width, false)), report);
                        assertThat(text.lines())
                            .allMatch(line -> line.codePointCount(0, line.length()) <= width);
                      }
                    }));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a*b_c        | a\\*b\\_c
          [x](y)       | \\[x\\](y)
          <b>&         | &lt;b&gt;&amp;
          - item       | \\- item
          1. item      | 1\\. item
          # heading    | \\# heading
          v1.2         | v1.2
          """)
  void markdownEscapes(String text, String escaped) {
    assertThat(MarkdownText.of(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          plain   | `plain`
          a`b     | `` a`b ``
          a```b   | ```` a```b ````
          """)
  void markdownCodeHasAFenceThatItsTextCannotClose(String text, String code) {
    assertThat(MarkdownText.code(text)).isEqualTo(code);
  }

  private static String html(AuditReport report) throws IOException {
    return GoldenReportsTest.text(new HtmlReportWriter(), report);
  }

  private static List<Element> elements(String page) throws Exception {
    NodeList nodes = parse(page).getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Document parse(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }
}
