package org.licet.odrl.read;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;

/** Loads the JSON-LD contexts that come with the program, and refuses all others. */
final class Contexts implements DocumentLoader {
  /** What the message of a refusal starts with. */
  static final String REFUSED = "refused context ";

  private static final Map<String, String> BUNDLED =
      Map.of(
          "www.w3.org/ns/odrl.jsonld", "odrl.jsonld",
          "www.w3.org/ns/odrl/2/odrl.jsonld", "odrl.jsonld",
          "raw.githubusercontent.com/w3c/odrl/refs/heads/master/formal-semantics/ontology/evaluation_request.json",
              "evaluation-request.jsonld",
          "raw.githubusercontent.com/w3c/odrl/refs/heads/master/formal-semantics/ontology/stow.json",
              "state-of-the-world.jsonld");

  @Override
  public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
    String name = BUNDLED.get(address.toString().replaceFirst("^https?://", ""));
    if (name == null) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, REFUSED + address);
    }
    try (InputStream stream = Contexts.class.getResourceAsStream("/org/licet/odrl/" + name)) {
      if (stream == null) {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, REFUSED + address);
      }
      return JsonDocument.of(stream);
    } catch (IOException e) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, e);
    }
  }
}
