package org.licet.graph;

import static org.licet.graph.LicetTerms.licet;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.licet.model.UsageRecord;

/** A usage record as triples: one property a key, named like the key. */
final class RecordTriples {
  private RecordTriples() {}

  /** The triples of a record. */
  static void ofRecord(UsageRecord record, Consumer<Triple> out) {
    Node node = Names.iri(Names.Kind.RECORD, record.id());
    write(record, Triples.about(node, out).type(LicetTerms.USAGE_RECORD));
  }

  /** The triples of a usage class, which is described by one of its members. */
  static void ofClass(UsageRecord member, long recordCount, Consumer<Triple> out) {
    Node node = Names.iri(Names.Kind.CLASS, member.id());
    Triples triples = Triples.about(node, out).type(LicetTerms.USAGE_CLASS);
    write(member, triples.number(LicetTerms.RECORD_COUNT, recordCount));
  }

  private static void write(UsageRecord record, Triples out) {
    out.text(licet("id"), record.id())
        .origin(record.origin())
        .word(licet("action"), record.action())
        .text(licet("assignee"), record.assignee())
        .text(licet("assigneeType"), record.assigneeType())
        .text(licet("platform"), record.platform())
        .text(licet("url"), record.url())
        .text(licet("license"), record.license())
        .texts(licet("purpose"), record.purpose())
        .text(licet("channel"), record.channel())
        .text(licet("tier"), record.tier())
        .moment(licet("collectedAt"), record.collectedAt())
        .moment(licet("usedAt"), record.usedAt())
        .text(licet("unit"), record.unit())
        .text(licet("recipient"), record.recipient())
        .text(licet("recipientId"), record.recipientId())
        .text(licet("jurisdiction"), record.jurisdiction())
        .text(licet("outputLicense"), record.outputLicense())
        .texts(licet("boundBy"), record.boundBy())
        .facts(record.facts());
    record
        .target()
        .ifPresent(target -> out.add(licet("target"), Names.iri(Names.Kind.DATASET, target)));
    record.count().ifPresent(count -> out.number(licet("count"), count));
    int number = 0;
    for (UsageRecord.Fulfillment each : record.fulfilled()) {
      out.nested(licet("fulfilled"), Integer.toString(++number))
          .text(licet("duty"), each.duty())
          .moment(licet("at"), Optional.of(each.at()));
    }
    number = 0;
    for (UsageRecord.Event each : record.events()) {
      out.nested(licet("events"), Integer.toString(++number))
          .text(licet("type"), each.type())
          .text(licet("by"), each.by())
          .moment(licet("at"), Optional.of(each.at()));
    }
  }
}
