package org.bansang.content.paper;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What the paper shows besides text, wherever its template says {@code <object type="bansang/…">}: a QR code of its
 * {@code data}, the picture at its {@code data} address, the mark, and the mark again, large and pale, as the landscape
 * behind. All but photographs are vectors.
 */
final class Drawings implements FSObjectDrawerFactory {

    private static final String PREFIX = "bansang/";
    private static final int MARK_UNITS = 64;
    private static final int INK = 0x1d2b28;

    @Override
    public boolean isReplacedObject(Element element) {
        return "object".equals(element.getNodeName())
                && element.getAttribute("type").startsWith(PREFIX);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return switch (element.getAttribute("type").substring(PREFIX.length())) {
            case "qr" -> qr(element.getAttribute("data"));
            case "picture" -> EmbeddedPicture.at(element.getAttribute("data"));
            case "mark" -> new Drawing(MARK_UNITS, mark());
            case "landscape" -> new Drawing(MARK_UNITS, landscape());
            default -> throw new IllegalArgumentException("No drawing " + element.getAttribute("type"));
        };
    }

    private static Drawing qr(String content) {
        QrCode code = QrCode.of(content);
        return new Drawing(code.size(), List.of(new Area(INK, code.shape())));
    }

    /** The same shapes as {@code /assets/mark.svg}. */
    private static List<Area> mark() {
        return List.of(
                new Area(0xf2b33d, new Arc2D.Double(14, 20, 36, 36, 0, 180, Arc2D.CHORD)),
                new Area(0x0f6b4f, farHill()),
                new Area(0x0a4d39, nearHill()));
    }

    private static List<Area> landscape() {
        return List.of(
                new Area(0xfcefd2, new Ellipse2D.Double(14, 20, 36, 36)),
                new Area(0xe4f0ea, farHill()),
                new Area(0xd3e6dd, nearHill()));
    }

    private static Shape farHill() {
        Path2D hill = new Path2D.Double();
        hill.moveTo(2, 50);
        hill.curveTo(11, 35, 24, 33, 34, 43);
        hill.curveTo(38, 47, 41, 50, 42, 56);
        hill.lineTo(2, 56);
        hill.closePath();
        return hill;
    }

    private static Shape nearHill() {
        Path2D hill = new Path2D.Double();
        hill.moveTo(24, 56);
        hill.curveTo(30, 42, 48, 36, 62, 50);
        hill.lineTo(62, 56);
        hill.closePath();
        return hill;
    }

    /** A shape filled with a colour. */
    private record Area(int rgb, Shape shape) {

        FSColor color() {
            return new FSRGBColor(rgb);
        }
    }

    /** A drawing in a square of its own units, scaled to the box the template gives it. */
    private record Drawing(int units, List<Area> areas) implements FSObjectDrawer {

        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            double scale = Math.min(width, height) / units;
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(scale, scale);
            for (Area area : areas) {
                device.setColor(area.color());
                device.fill(place.createTransformedShape(area.shape()));
            }
            return null;
        }
    }
}
