package org.licet.odrl.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What is refused before a file is parsed as RDF. */
final class Guards {
  private Guards() {}

  /** Refuses XML with a document type declaration, which can name other files. */
  static void checkXml(String file, byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw Bad.input(
              file,
              reader.getLocation().getLineNumber(),
              "it has a document type declaration (`<!DOCTYPE ...>`), which is not read",
              "write the text out instead of entities");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          checkDepth(file, reader.getLocation().getLineNumber(), ++depth, 4 * Limits.DEPTH);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
    } catch (XMLStreamException e) {
      long line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      throw Bad.input(file, line, "it starts like XML but is not well-formed", "");
    }
  }

  /** Refuses JSON with equal keys, endless numbers or bottomless nesting. */
  static void checkJson(String file, byte[] bytes) {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    try (JsonParser parser = factory.createParser(bytes)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        long line = parser.currentTokenLocation().getLineNr();
        if (token.isStructStart()) {
          checkDepth(file, line, ++depth, 4 * Limits.DEPTH);
        } else if (token.isStructEnd()) {
          depth--;
        } else if (token.isNumeric() && parser.getTextLength() > Limits.DIGITS) {
          throw Bad.input(
              file, line, "it holds a number of more than " + Limits.DIGITS + " digits", "");
        }
      }
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      String reason = e.getOriginalMessage().replace('\'', '`');
      throw Bad.input(file, line, "malformed JSON: " + reason.lines().findFirst().orElse(""), "");
    } catch (IOException e) {
      throw Bad.input(file, "it is not UTF-8", "");
    }
  }

  private static void checkDepth(String file, long line, int depth, int most) {
    if (depth > most) {
      throw Bad.input(file, line, "it is nested deeper than " + most + " levels", "");
    }
  }
}
