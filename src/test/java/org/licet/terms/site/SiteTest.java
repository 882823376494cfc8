package org.licet.terms.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licet.catalog.OntologyCatalog;
import org.licet.model.Clause;
import org.licet.model.Platform;
import org.licet.model.TermsVersion;
import org.licet.report.Golden;
import org.licet.terms.ClauseWords;
import org.licet.terms.LicenseSpellings;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The site over the catalog that ships. */
class SiteTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-21");
  private static OntologyCatalog catalog;
  private static Map<String, String> files;
  private static final Map<String, Document> PAGES = new TreeMap<>();

  private static SiteContent content(OntologyFiles ontology) {
    OntologyVocabulary vocabulary = new OntologyVocabulary(ontology);
    return new SiteContent(
        new OntologyCatalog(ontology, vocabulary),
        new ClauseWords(vocabulary),
        LicenseSpellings.read(ontology),
        DAY);
  }

  @BeforeAll
  static void write() throws Exception {
    SiteContent content = content(OntologyFiles.builtIn());
    catalog = (OntologyCatalog) content.catalog();
    files = new Site(content).files();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        PAGES.put(file.getKey(), parse(file.getValue()));
      }
    }
  }

  /** Every page is well-formed XML too; one that is not fails here. */
  private static Document parse(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    return builder.parse(
        new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE html>\n", ""))));
  }

  private static List<Element> elements(Document page, String tag) {
    NodeList found = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Set<String> anchors(Document page) {
    Set<String> anchors = new TreeSet<>();
    elements(page, "*").stream().map(e -> e.getAttribute("id")).forEach(anchors::add);
    return anchors;
  }

  @Test
  void thereIsAPageForEveryPlatformLicenseAndReading() {
    for (Platform platform : catalog.platforms()) {
      assertThat(files).containsKey("platforms/" + platform.id() + ".html");
    }
    for (String license : catalog.licenseIds()) {
      assertThat(files).containsKey("licenses/" + license + ".html");
    }
    assertThat(files)
        .containsKeys(
            "index.html",
            "style.css",
            "statutes.html",
            "decisions.html",
            "readings/strict.html",
            "readings/standard.html",
            "readings/permissive.html");
  }

  @Test
  void everyVersionAndClauseHasAnAnchorOfItsOwn() {
    for (Platform platform : catalog.platforms()) {
      Document page = PAGES.get("platforms/" + platform.id() + ".html");
      Set<String> anchors = anchors(page);
      for (TermsVersion version : catalog.versions(platform.id())) {
        assertThat(anchors).contains(version.id());
        assertThat(anchors).containsAll(version.clauses().stream().map(Clause::id).toList());
      }
      List<String> ids =
          elements(page, "*").stream()
              .map(element -> element.getAttribute("id"))
              .filter(id -> !id.isEmpty())
              .toList();
      assertThat(ids).as(platform.id()).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyLinkWithinTheSiteLeadsSomewhere() {
    int links = 0;
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      for (Element link : elements(page.getValue(), "a")) {
        String address = link.getAttribute("href");
        if (address.startsWith("http://") || address.startsWith("https://")) {
          continue;
        }
        String[] parts = address.split("#", 2);
        Path from = Path.of(page.getKey());
        String target =
            parts[0].isEmpty()
                ? page.getKey()
                : from.resolveSibling(parts[0]).normalize().toString().replace('\\', '/');
        assertThat(PAGES).as("%s: %s", page.getKey(), address).containsKey(target);
        if (parts.length > 1) {
          assertThat(anchors(PAGES.get(target)))
              .as("%s: %s", page.getKey(), address)
              .contains(parts[1]);
        }
        links++;
        if (links > 20_000) {
          return;
        }
      }
    }
    assertThat(links).isGreaterThan(3_000);
  }

  @Test
  void noPageRunsOrLoadsAnythingButTheStyleSheetBesideIt() {
    Pattern loading = Pattern.compile("(?i)url\\(|@import|https?:");
    assertThat(loading.matcher(files.get("style.css")).find()).isFalse();
    PAGES.forEach(
        (name, page) -> {
          for (String tag :
              List.of("script", "img", "iframe", "object", "embed", "form", "style")) {
            assertThat(elements(page, tag)).as(name).isEmpty();
          }
          assertThat(elements(page, "link"))
              .singleElement()
              .satisfies(
                  link -> assertThat(link.getAttribute("href")).matches("(\\.\\./)?style.css"));
          assertThat(elements(page, "meta"))
              .anySatisfy(
                  meta ->
                      assertThat(meta.getAttribute("content")).startsWith("default-src 'none'"));
          for (Element element : elements(page, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
              assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
          }
        });
  }

  @Test
  void aTimelineHasATitleADescriptionAndAReachableMarkForEachVersion() {
    for (Platform platform : catalog.platforms()) {
      Document page = PAGES.get("platforms/" + platform.id() + ".html");
      List<Element> drawings = elements(page, "svg");
      List<TermsVersion> versions = catalog.versions(platform.id());
      if (versions.isEmpty()) {
        assertThat(drawings).isEmpty();
        continue;
      }
      Element svg = drawings.get(0);
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
          .contains(platform.label());
      assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
          .startsWith(versions.size() + " versions");
      assertThat(svg.getElementsByTagName("a").getLength()).isEqualTo(versions.size());
    }
  }

  @Test
  void theSameCatalogGivesTheSameBytes() throws IOException {
    assertThat(new Site(content(OntologyFiles.builtIn())).files()).isEqualTo(files);
  }

  @Test
  void whatACatalogSaysIsNeverMarkup(@TempDir Path folder) throws Exception {
    String hostile = "<script>alert(1)</script> & \\\"quoted\\\" \\u202E";
    String text;
    try (var in = SiteTest.class.getResourceAsStream("/ontology/platforms/imdb.ttl")) {
      text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    String changed =
        text.replaceAll(
            "licet:paraphrase \"[^\"]*\"",
            java.util.regex.Matcher.quoteReplacement("licet:paraphrase \"" + hostile + "\""));
    assertThat(changed).isNotEqualTo(text);
    Files.createDirectories(folder.resolve("platforms"));
    Files.writeString(folder.resolve("platforms/imdb.ttl"), changed);
    String page =
        new Site(content(OntologyFiles.builtInWith(List.of(folder))))
            .files()
            .get("platforms/imdb.html");
    assertThat(page).doesNotContain("<script").contains("&lt;script&gt;").contains("U+202E");
    parse(page);
  }

  @Test
  void thePageOfASmallPlatformReadsAsItShould() {
    Golden.assertMatches("terms/site-imdb.html", files.get("platforms/imdb.html"));
    Golden.assertMatches("terms/site-mit.html", files.get("licenses/MIT.html"));
  }
}
