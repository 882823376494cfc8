package org.licet.ingest;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The contexts that JSON-LD files of datasets commonly refer to, as far as rights are concerned:
 * which key means which term, in files that come with the program. Nothing is fetched; every other
 * document is refused.
 */
final class KnownContexts implements DocumentLoader {
  /** What the message of a refusal holds, before the address in angle brackets. */
  static final String REFUSED = "no document is loaded from ";

  private static final Map<Pattern, String> FILES = files();

  private static Map<Pattern, String> files() {
    Map<Pattern, String> files = new LinkedHashMap<>();
    files.put(
        Pattern.compile("semiceu\\.github\\.io/(.+/)?DCAT-AP/.*\\.jsonld"),
        "/org/licet/ingest/dcat-ap.jsonld");
    files.put(
        Pattern.compile("data\\.europa\\.eu/r5r/.*\\.jsonld"), "/org/licet/ingest/dcat-ap.jsonld");
    files.put(
        Pattern.compile("(www\\.)?w3\\.org/ns/dcat(3|\\.jsonld)?"),
        "/org/licet/ingest/dcat-ap.jsonld");
    files.put(
        Pattern.compile("project-open-data\\.cio\\.gov/v1\\.1/(schema/)?catalog\\.jsonld"),
        "/org/licet/ingest/dcat-us.jsonld");
    files.put(
        Pattern.compile("(www\\.)?schema\\.org(/docs/jsonldcontext\\.json(ld)?)?"),
        "/org/licet/ingest/schema-org.jsonld");
    files.put(
        Pattern.compile("www\\.w3\\.org/ns/odrl(/2)?(/odrl)?(\\.jsonld)?"),
        "/org/licet/odrl/odrl.jsonld");
    return files;
  }

  @Override
  public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
    String path =
        address
            .toString()
            .replaceFirst("^https?://", "")
            .replaceFirst("#.*", "")
            .replaceFirst("/$", "");
    Optional<String> file =
        FILES.entrySet().stream()
            .filter(entry -> entry.getKey().matcher(path).matches())
            .map(Map.Entry::getValue)
            .findFirst();
    if (file.isEmpty()) {
      throw refused(address);
    }
    try (InputStream stream = KnownContexts.class.getResourceAsStream(file.get())) {
      if (stream == null) {
        throw refused(address);
      }
      return JsonDocument.of(stream);
    } catch (IOException e) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, e);
    }
  }

  private static JsonLdError refused(URI address) {
    return new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, REFUSED + "<" + address + ">");
  }
}
