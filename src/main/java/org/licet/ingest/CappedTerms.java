package org.licet.ingest;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.datatypes.xsd.impl.XSDDouble;
import org.apache.jena.datatypes.xsd.impl.XSDFloat;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.licet.ingest.tree.Caps;

/** Makes literals, and refuses those that are too long before anything is computed from them. */
final class CappedTerms extends FactoryRDFStd {
  /** A literal that is too long. */
  static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLongException(String message) {
      super(message);
    }
  }

  @Override
  public Node createTypedLiteral(String text, RDFDatatype type) {
    boolean numeric =
        type instanceof XSDBaseNumericType || type instanceof XSDDouble || type instanceof XSDFloat;
    if (numeric && text.length() > Caps.DIGITS) {
      throw new TooLongException("it holds a number of more than " + Caps.DIGITS + " digits");
    }
    return super.createTypedLiteral(capped(text), type);
  }

  @Override
  public Node createLangLiteral(String text, String language) {
    return super.createLangLiteral(capped(text), language);
  }

  @Override
  public Node createStringLiteral(String text) {
    return super.createStringLiteral(capped(text));
  }

  private static String capped(String text) {
    if (text.length() > Caps.TEXT) {
      throw new TooLongException("it holds a text longer than 1 MB");
    }
    return text;
  }
}
