package org.licet.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the columns of a crawl are read as, by their names ({@code docs/input.md}, shards with a URL
 * column). Case and what parts the words of a name do not count: {@code WARC-Target-URI} is {@code
 * warcTargetUri}.
 */
final class RowColumns {
  /** What a column holds. */
  enum Role {
    /** The address of what the row is about. */
    ADDRESS,
    ID,
    LICENSE,
    /** When the row was fetched. */
    TIME,
    /** A key of the usage record under its own name. */
    KEY,
    /** An object that holds such columns in its turn. */
    HOLDER,
    /** What is done with the data: such a row is a usage record. */
    USE,
    OTHER
  }

  /** Names of the address. */
  static final Set<String> ADDRESSES =
      Set.of(
          "url",
          "uri",
          "link",
          "href",
          "permalink",
          "address",
          "pageurl",
          "webpageurl",
          "weburl",
          "siteurl",
          "sourceurl",
          "sourceuri",
          "originalurl",
          "canonicalurl",
          "contenturl",
          "documenturl",
          "docurl",
          "fileurl",
          "mediaurl",
          "imageurl",
          "imgurl",
          "videourl",
          "videolink",
          "audiourl",
          "targeturl",
          "targeturi",
          "warctargeturi");

  /** Names of the license. */
  static final Set<String> LICENSES = Set.of("license", "licence", "licenseurl", "licenceurl");

  /** Names of the time of fetching, the surest first. */
  static final List<String> TIMES =
      List.of(
          "collectedat",
          "fetchtime",
          "fetchedat",
          "fetchdate",
          "warcdate",
          "crawltime",
          "crawlts",
          "crawldate",
          "crawledat",
          "scrapedat",
          "retrievedat",
          "downloadedat",
          "datedownload",
          "timestamp",
          "date");

  /** Keys of the usage record that a row may state under their own names. */
  static final Set<String> KEYS =
      Set.of(
          "platform",
          "channel",
          "tier",
          "count",
          "unit",
          "jurisdiction",
          "robots",
          "headers",
          "signalsAt",
          "facts");

  /** Objects in which crawls put the columns about the page. */
  static final Set<String> HOLDERS = Set.of("meta", "metadata", "warcheaders");

  /** Keys that say what is done with the data. */
  private static final List<String> USES =
      List.of(
          "action",
          "target",
          "assignee",
          "assigneetype",
          "purpose",
          "usedat",
          "recipient",
          "recipientid",
          "outputlicense",
          "fulfilled",
          "events",
          "boundby");

  /** Names that crawls give to what they hold beside the address, and usage records do not have. */
  private static final Set<String> OF_CRAWLS =
      Set.of(
          "text",
          "rawcontent",
          "content",
          "html",
          "title",
          "caption",
          "alt",
          "alttext",
          "width",
          "height",
          "originalwidth",
          "originalheight",
          "sampleid",
          "uid",
          "key",
          "hash",
          "md5",
          "sha256",
          "phash",
          "imagephash",
          "nsfw",
          "punsafe",
          "pwatermark",
          "similarity",
          "aesthetic",
          "aestheticscore",
          "exif",
          "urlkey",
          "mime",
          "mimedetected",
          "contenttype",
          "status",
          "fetchstatus",
          "digest",
          "length",
          "offset",
          "filename",
          "filepath",
          "charset",
          "language",
          "languages",
          "languagescore",
          "lang",
          "dump",
          "crawl",
          "segment",
          "ccsegment",
          "tokencount",
          "nlines",
          "sourcedomain",
          "domain",
          "warcrecordid");

  private static final int NEAR = 1;

  private RowColumns() {}

  /**
   * Whether names of columns are those of a crawl: one holds an address, none says what is done
   * with the data or nearly so, and either no row has an id, without which a usage record would be
   * invalid, or some name is plainly none of a usage record. What could be a usage record with a
   * mistake in it is none of a crawl.
   */
  static boolean areOfCrawl(Collection<String> names) {
    List<Role> roles = new ArrayList<>();
    names.forEach(name -> roles.add(role(name)));
    return roles.contains(Role.ADDRESS)
        && !roles.contains(Role.USE)
        && (!roles.contains(Role.ID) || names.stream().anyMatch(RowColumns::isOfCrawl));
  }

  private static boolean isOfCrawl(String name) {
    return switch (role(name)) {
      case ADDRESS -> !name.equals("url");
      case TIME -> !name.equals("collectedAt");
      case HOLDER -> true;
      case OTHER -> OF_CRAWLS.contains(plain(name));
      case ID, LICENSE, KEY, USE -> false;
    };
  }

  /** What a column with this name holds. */
  static Role role(String name) {
    String plain = plain(name);
    if (KEYS.contains(name) || name.startsWith(FactReader.PREFIX)) {
      return Role.KEY;
    }
    if (plain.equals("id")) {
      return Role.ID;
    }
    if (ADDRESSES.contains(plain)) {
      return Role.ADDRESS;
    }
    if (LICENSES.contains(plain)) {
      return Role.LICENSE;
    }
    if (TIMES.contains(plain)) {
      return Role.TIME;
    }
    if (HOLDERS.contains(plain)) {
      return Role.HOLDER;
    }
    return OF_CRAWLS.contains(plain) || !isUse(plain) ? Role.OTHER : Role.USE;
  }

  /** Whether a table with a column of this name may be one of usage records or of a crawl. */
  static boolean isKnown(String name) {
    return RecordKeys.ALL.contains(name)
        || name.startsWith(FactReader.PREFIX)
        || role(name) == Role.ADDRESS;
  }

  /** How sure a name of the time of fetching is; the lowest number is the surest. */
  static int rankOfTime(String name) {
    return TIMES.indexOf(plain(name));
  }

  private static boolean isUse(String plain) {
    return USES.stream()
        .anyMatch(
            use ->
                Math.abs(use.length() - plain.length()) <= NEAR
                    && Nearest.distance(use, plain) <= NEAR);
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(character -> plain.append((char) character));
    return plain.toString();
  }
}
