package org.licet.reservation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads RSL documents, alone or inside of a feed. Document type declarations are refused: they can
 * name files to be read, and can grow without end.
 */
final class RslReader {
  private static final Set<String> ELEMENTS =
      Set.of(
          "rsl",
          "content",
          "license",
          "permits",
          "prohibits",
          "payment",
          "standard",
          "custom",
          "amount",
          "accepts",
          "reporting",
          "legal",
          "schema",
          "copyright",
          "terms",
          "alternate");

  private final XMLStreamReader xml;
  private final List<Rsl.Content> contents = new ArrayList<>();

  private RslReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  static List<Rsl.Content> read(String text) throws UnreadableSignalException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      RslReader reader =
          new RslReader(
              factory.createXMLStreamReader(new StringReader(SignalText.unmarked(text).strip())));
      reader.document();
      if (reader.contents.isEmpty()) {
        throw new UnreadableSignalException("it has no `content` in the namespace of RSL", 0);
      }
      return reader.contents;
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new UnreadableSignalException("it is malformed XML", line);
    }
  }

  private void document() throws XMLStreamException, UnreadableSignalException {
    while (xml.hasNext()) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT && isRsl()) {
        check();
        if (xml.getLocalName().equals("content")) {
          contents.add(content());
        }
      }
    }
  }

  private Rsl.Content content() throws XMLStreamException, UnreadableSignalException {
    int line = line();
    String url = attribute("url").orElseThrow(() -> fault("`content` without `url`"));
    Optional<String> server = attribute("server");
    List<Rsl.License> licenses = new ArrayList<>();
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        check();
        if (isRsl() && xml.getLocalName().equals("license")) {
          licenses.add(license());
        } else {
          depth++;
        }
      }
    }
    return new Rsl.Content(url, server, List.copyOf(licenses), line);
  }

  private Rsl.License license() throws XMLStreamException, UnreadableSignalException {
    int line = line();
    List<Rsl.Rule> rules = new ArrayList<>();
    List<Rsl.Payment> payments = new ArrayList<>();
    List<String> reporting = new ArrayList<>();
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        check();
        switch (isRsl() ? xml.getLocalName() : "") {
          case "permits" -> rules.add(rule(true));
          case "prohibits" -> rules.add(rule(false));
          case "payment" -> payments.add(payment());
          case "reporting" -> {
            reporting.add(
                attribute("profile").or(() -> attribute("type")).orElse("an unknown profile"));
            depth++;
          }
          default -> depth++;
        }
      }
    }
    return new Rsl.License(List.copyOf(rules), List.copyOf(payments), List.copyOf(reporting), line);
  }

  private Rsl.Rule rule(boolean permits) throws XMLStreamException, UnreadableSignalException {
    String type = attribute("type").orElse("").strip().toLowerCase(Locale.ROOT);
    Rsl.Aspect aspect =
        switch (type) {
          case "usage" -> Rsl.Aspect.USAGE;
          case "user" -> Rsl.Aspect.USER;
          case "geo" -> Rsl.Aspect.GEO;
          default -> throw fault("`type` of a rule is `" + type + "`");
        };
    Set<String> words =
        Arrays.stream(text().strip().toLowerCase(Locale.ROOT).split("[\\s,]+"))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Rsl.Rule(permits, aspect, words);
  }

  private Rsl.Payment payment() throws XMLStreamException, UnreadableSignalException {
    String type = attribute("type").orElse("free").strip().toLowerCase(Locale.ROOT);
    List<String> stated = new ArrayList<>();
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        check();
        depth++;
        attribute("currency").ifPresent(stated::add);
      } else if (event == XMLStreamConstants.CHARACTERS && !xml.getText().isBlank()) {
        stated.add(xml.getText().strip());
      }
    }
    return new Rsl.Payment(type, List.copyOf(stated));
  }

  private String text() throws XMLStreamException, UnreadableSignalException {
    StringBuilder text = new StringBuilder();
    while (next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        throw fault("an element inside of a rule");
      }
      if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private int next() throws XMLStreamException, UnreadableSignalException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD) {
      throw fault("a document type declaration, which is not read");
    }
    return event;
  }

  private boolean isRsl() {
    return Rsl.NAMESPACE.equals(xml.getNamespaceURI());
  }

  private void check() throws UnreadableSignalException {
    if (isRsl() && !ELEMENTS.contains(xml.getLocalName())) {
      throw fault("the element `" + xml.getLocalName() + "`, which RSL 1.0 does not have");
    }
  }

  private Optional<String> attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name) && !xml.getAttributeValue(i).isBlank()) {
        return Optional.of(xml.getAttributeValue(i).strip());
      }
    }
    return Optional.empty();
  }

  private int line() {
    return xml.getLocation().getLineNumber();
  }

  private UnreadableSignalException fault(String what) {
    return new UnreadableSignalException("it has " + what, line());
  }
}
