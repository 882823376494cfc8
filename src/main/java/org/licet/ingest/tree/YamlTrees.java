package org.licet.ingest.tree;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/**
 * Values from one YAML 1.2 document, with their lines. What changes a value unseen is refused:
 * aliases, tags, merge keys, a second document.
 */
public final class YamlTrees {
  private final String file;
  private final Iterator<Event> events;
  private final JsonSchema schema = new JsonSchema();

  private YamlTrees(String file, Iterator<Event> events) {
    this.file = file;
    this.events = events;
  }

  /**
   * Reads a document.
   *
   * @throws RefusedException when it is no YAML, or uses what is refused; the problem names the
   *     line
   */
  public static Tree read(String file, byte[] bytes) throws RefusedException {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Caps.MANIFEST).build();
    try {
      String text = Utf8.decode(file, bytes);
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      return new YamlTrees(file, events).document();
    } catch (MarkedYamlEngineException e) {
      long line = e.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(0L);
      throw refused(file, line, "malformed YAML: " + Quote.visible(e.getProblem()), "");
    } catch (YamlEngineException e) {
      throw refused(file, 0, "malformed YAML", "");
    }
  }

  private Tree document() throws RefusedException {
    Tree tree = new Tree.Nothing(1);
    int documents = 0;
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        if (++documents > 1) {
          throw refused(event, "a second document starts here", "keep one document in a file");
        }
        tree = value(events.next(), 1);
      }
    }
    return tree;
  }

  private Tree value(Event event, int depth) throws RefusedException {
    if (depth > Caps.DEPTH) {
      throw refused(event, "it is nested deeper than " + Caps.DEPTH + " levels", "");
    }
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> items(event, depth);
      case MappingStart -> fields(event, depth);
      case Alias -> throw refused(event, "aliases are not read", "state the value in full");
      case Comment, DocumentEnd, DocumentStart, MappingEnd, SequenceEnd, StreamEnd, StreamStart ->
          throw refused(event, "a value is missing here", "");
    };
  }

  private Tree items(Event start, int depth) throws RefusedException {
    refuseAnchor(start);
    List<Tree> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(value(event, depth + 1));
    }
    return new Tree.Items(items, line(start));
  }

  private Tree fields(Event start, int depth) throws RefusedException {
    refuseAnchor(start);
    List<Tree.Field> fields = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      if (!(event instanceof ScalarEvent key)) {
        throw refused(event, "a key must be a word", "");
      }
      if (key.getValue().equals("<<")) {
        throw refused(event, "the merge key `<<` is not read", "state the keys in full");
      }
      fields.add(new Tree.Field(key.getValue(), line(key), value(events.next(), depth + 1)));
    }
    return new Tree.Fields(fields, line(start));
  }

  private Tree scalar(ScalarEvent event) throws RefusedException {
    refuseAnchor(event);
    if (event.getTag().isPresent()) {
      throw refused(event, "the tag " + Quote.of(event.getTag().get()) + " is not read", "");
    }
    String text = event.getValue();
    long line = line(event);
    Tag tag = event.isPlain() ? schema.getScalarResolver().resolve(text, true) : Tag.STR;
    if (tag.equals(Tag.NULL)) {
      return new Tree.Nothing(line);
    }
    if (tag.equals(Tag.BOOL)) {
      return new Tree.Flag(text.equals("true"), line);
    }
    boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
    return number && !text.contains("n") && !text.contains("i")
        ? new Tree.Numeral(text, line)
        : new Tree.Text(text, line);
  }

  private void refuseAnchor(Event event) throws RefusedException {
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw refused(event, "anchors are not read", "state the value in full where it is needed");
    }
  }

  private static long line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1L).orElse(0L);
  }

  private RefusedException refused(Event event, String message, String hint) {
    return refused(file, line(event), message, hint);
  }

  private static RefusedException refused(String file, long line, String message, String hint) {
    return new RefusedException(new Problem(new Origin(file, line), message, hint));
  }
}
