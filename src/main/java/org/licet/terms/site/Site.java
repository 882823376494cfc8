package org.licet.terms.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.licet.model.BrokenCatalogException;
import org.licet.model.License;
import org.licet.model.Platform;

/**
 * Makes the site: pages without scripts that load nothing but one style sheet beside them, and work
 * from a folder as from a server. The same catalog gives the same bytes.
 */
public final class Site {
  private static final String STYLE = "style.css";

  private final SiteContent content;

  /** A site over a content. */
  public Site(SiteContent content) {
    this.content = content;
  }

  /** All files by path within the site, in order. */
  public Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    files.put(STYLE, style());
    List<Platform> platforms = content.catalog().platforms();
    List<Page.Link> links = platforms.stream().map(PlatformPage::link).toList();
    for (int i = 0; i < platforms.size(); i++) {
      files.put(
          links.get(i).address(), new PlatformPage(content).write(platforms.get(i), links, i));
    }
    List<License> licenses =
        content.catalog().licenseIds().stream()
            .flatMap(id -> content.catalog().license(id).stream())
            .toList();
    List<Page.Link> licenseLinks =
        licenses.stream().map(License::id).map(LicensePage::link).toList();
    for (int i = 0; i < licenses.size(); i++) {
      files.put(
          licenseLinks.get(i).address(),
          new LicensePage(content).write(licenses.get(i), licenseLinks, i));
    }
    for (int i = 0; i < ReadingPage.links().size(); i++) {
      files.put(
          ReadingPage.links().get(i).address(),
          new ReadingPage(content).write(ReadingPage.stance(i), i));
    }
    files.put("statutes.html", new LawPages(content).statutes());
    files.put("decisions.html", new LawPages(content).decisions());
    files.put("index.html", new IndexPage(content).write(licenses));
    return files;
  }

  /**
   * Writes the site into a folder.
   *
   * @return how many files were written
   * @throws IOException when one cannot be written
   */
  public int write(Path folder) throws IOException {
    Map<String, String> files = files();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, file.getValue(), StandardCharsets.UTF_8);
    }
    return files.size();
  }

  private static String style() throws IOException {
    try (InputStream stream = Site.class.getResourceAsStream("/org/licet/terms/site.css")) {
      if (stream == null) {
        throw new BrokenCatalogException("the style sheet of the site is missing: reinstall Licet");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
