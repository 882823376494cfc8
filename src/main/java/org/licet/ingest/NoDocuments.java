package org.licet.ingest;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.net.URI;

/** Refuses every document that JSON-LD refers to, local ones too. */
final class NoDocuments implements DocumentLoader {
  /** What the message of a refusal holds. */
  static final String MARK = "no document is loaded";

  @Override
  public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
    throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, MARK);
  }
}
