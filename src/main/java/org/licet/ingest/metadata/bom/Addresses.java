package org.licet.ingest.metadata.bom;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of data among the identifiers that bills of materials carry. */
public final class Addresses {
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
  private static final Pattern PACKAGE =
      Pattern.compile("(?i)pkg:([a-z0-9.+-]+)/+([^@?#]+)(?:[@?#].*)?");

  private Addresses() {}

  /** A text that is an address of the web, stripped. */
  public static Optional<String> web(String text) {
    return Optional.of(text.strip()).filter(address -> WEB.matcher(address).matches());
  }

  /**
   * Where something can be downloaded: an address of the web, also one that names a version control
   * system before it and a revision after it, as SPDX writes them.
   */
  public static Optional<String> download(String text) {
    String plain = text.strip();
    boolean versioned = plain.matches("(?i)(git|hg|svn|bzr)\\+.*|git://.*");
    if (!versioned) {
      return web(plain);
    }
    String address =
        plain
            .replaceFirst("(?i)^(git|hg|svn|bzr)\\+", "")
            .replaceFirst("(?i)^(git|ssh)://", "https://")
            .replaceFirst("#.*$", "")
            .replaceFirst("(?<=[^/])@[^/@]*$", "")
            .replaceFirst("^https://[^/@]*@", "https://")
            .replaceFirst("\\.git$", "");
    return web(address);
  }

  /** The page that a package URL leads to, where its type says which site it is. */
  public static Optional<String> ofPackage(String packageUrl) {
    Matcher parts = PACKAGE.matcher(packageUrl.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String path = parts.group(2).replaceFirst("/+$", "");
    return switch (parts.group(1).toLowerCase(Locale.ROOT)) {
      case "huggingface" -> Optional.of("https://huggingface.co/" + path);
      case "github" -> Optional.of("https://github.com/" + path);
      case "bitbucket" -> Optional.of("https://bitbucket.org/" + path);
      default -> Optional.empty();
    };
  }
}
