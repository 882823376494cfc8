package org.licet.ingest;

import java.util.Collection;
import java.util.Optional;
import org.licet.ingest.tree.Tree;

/** Tells files of rows of a crawl from files of usage records. */
final class RowFiles {
  private final RecordReceiver receiver;
  private final Words words;
  private final RowNotes notes;

  RowFiles(RecordReceiver receiver, Words words, RowNotes notes) {
    this.receiver = receiver;
    this.words = words;
    this.notes = notes;
  }

  /** The rows of a table with these columns, if it is one of a crawl. */
  Optional<UrlRows> of(String file, Collection<String> columns) {
    return RowColumns.areOfCrawl(columns) ? Optional.of(rows(file)) : Optional.empty();
  }

  /** The rows of a file whose first object this is, if it is one of a crawl. */
  Optional<UrlRows> of(String file, Tree first) {
    return UrlRows.isRow(first) ? Optional.of(rows(file)) : Optional.empty();
  }

  private UrlRows rows(String file) {
    return new UrlRows(file, receiver, words, notes);
  }
}
