package org.aidememoire.attachment.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * The XML form inside a PDF (XFA 3.3): its packets are one document, cut in pieces. A form that
 * computes, sends or fetches is refused; one that only looks like a form is not.
 */
final class XfaForms {

  private static final Set<String> ACTING =
      Set.of("script", "submit", "execute", "wsdlConnection", "xmlConnection");

  private static final Set<String> ADDRESSES = Set.of("href", "usehref");

  private static final int LARGEST = 32 << 20;

  private XfaForms() {}

  static void judge(@Nullable COSBase xfa) throws RefusedException {
    ByteArrayOutputStream packets = new ByteArrayOutputStream();
    try {
      if (xfa instanceof COSArray several) {
        for (int i = 0; i < several.size(); i++) {
          append(several.getObject(i), packets);
        }
      } else {
        append(xfa, packets);
      }
      judge(Xml.reader(new ByteArrayInputStream(packets.toByteArray())));
    } catch (IOException | XMLStreamException unreadable) {
      throw new RefusedException(Refusal.ACTIVE_CONTENT, "XFA form that cannot be read");
    }
  }

  private static void append(@Nullable COSBase packet, ByteArrayOutputStream to)
      throws IOException, RefusedException {
    if (packet instanceof COSStream stream) {
      try (InputStream in = stream.createInputStream()) {
        to.write(in.readNBytes(LARGEST - to.size() + 1));
      }
    }
    if (to.size() > LARGEST) {
      throw new RefusedException(Refusal.UNPACKS_TOO_LARGE, "XFA form");
    }
  }

  private static void judge(XMLStreamReader xml) throws XMLStreamException, RefusedException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (ACTING.contains(xml.getLocalName())) {
        throw new RefusedException(Refusal.ACTIVE_CONTENT, "XFA form: " + xml.getLocalName());
      }
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        if (ADDRESSES.contains(xml.getAttributeLocalName(i))
            && Addresses.isRemote(xml.getAttributeValue(i))) {
          throw new RefusedException(Refusal.ACTIVE_CONTENT, "XFA form: a picture from elsewhere");
        }
      }
    }
  }
}
