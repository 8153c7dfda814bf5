package org.bansang.lms.authoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.bansang.lms.shared.problem.InvalidException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An SVG drawing reduced to shapes and words: no scripts, no events, no styles from elsewhere, nothing that is loaded.
 */
final class Drawing {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> KEPT = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "symbol",
            "use",
            "marker");

    private Drawing() {}

    static byte[] sanitised(byte[] sent) {
        try {
            DocumentBuilder parser = parser().newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler()); // says nothing on the server's console
            Document document = parser.parse(new ByteArrayInputStream(sent));
            Element root = document.getDocumentElement();
            if (!isKept(root) || !"svg".equals(root.getLocalName())) {
                throw unreadable();
            }
            clean(root);
            return written(root);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
            throw unreadable();
        }
    }

    private static InvalidException unreadable() {
        return new InvalidException("This SVG drawing cannot be read.");
    }

    private static DocumentBuilderFactory parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    private static void clean(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<Attr> gone = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!isKept(attribute)) {
                gone.add(attribute);
            }
        }
        gone.forEach(element::removeAttributeNode);
        Node child = element.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner && isKept(inner)) {
                clean(inner);
            } else if (child.getNodeType() != Node.TEXT_NODE && child.getNodeType() != Node.CDATA_SECTION_NODE) {
                element.removeChild(child);
            }
            child = next;
        }
    }

    private static boolean isKept(Element element) {
        return SVG.equals(element.getNamespaceURI()) && KEPT.contains(element.getLocalName());
    }

    private static boolean isKept(Attr attribute) {
        if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
            return true;
        }
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        boolean reference = name.equals("href") || name.equals("xlink:href");
        boolean loads = value.replace("url(#", "").contains("url(") || value.contains("javascript:");
        boolean foreign = attribute.getNamespaceURI() != null && !name.startsWith("xml:") && !reference;
        return !name.startsWith("on") && !loads && !foreign && (!reference || value.startsWith("#"));
    }

    private static byte[] written(Element root) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(root), new StreamResult(out));
        return out.toByteArray();
    }
}
