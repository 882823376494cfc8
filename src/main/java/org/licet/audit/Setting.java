package org.licet.audit;

import org.licet.catalog.Catalog;
import org.licet.catalog.OntologyCatalog;
import org.licet.catalog.Readings;
import org.licet.model.Reading;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.Vocabulary;

/**
 * What an audit is judged by.
 *
 * @param files the files that vocabulary and catalog are read from
 * @param vocabulary the words
 * @param catalog the texts
 * @param readings the readings that there are
 * @param reading the answers to unsettled questions
 */
record Setting(
    OntologyFiles files,
    Vocabulary vocabulary,
    Catalog catalog,
    Readings readings,
    Reading reading) {
  /** The vocabulary and catalog that come with Licet, with those that the request adds. */
  static Setting of(AuditRequest request) {
    OntologyFiles files = OntologyFiles.builtInWith(request.catalogs());
    Vocabulary vocabulary = new OntologyVocabulary(files);
    Catalog catalog = new OntologyCatalog(files, vocabulary);
    Readings readings = new Readings(files, catalog);
    return new Setting(files, vocabulary, catalog, readings, readings.named(request.reading()));
  }

  /** The same setting under another built-in reading. */
  Setting under(Reading.Stance stance) {
    return new Setting(files, vocabulary, catalog, readings, readings.builtIn(stance));
  }
}
