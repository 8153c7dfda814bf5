package org.bansang.content.paper;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A picture that a pack carries as a {@code data:} address; a drawing in SVG stays one on paper. */
public final class EmbeddedPicture implements FSObjectDrawer {

    private static final String SVG = "data:image/svg+xml;";

    private final Painter painter;

    private EmbeddedPicture(Painter painter) {
        this.painter = painter;
    }

    private interface Painter {
        void paint(Graphics2D graphics, ViewBox box);
    }

    /** Whether a picture of this address can be drawn; paper shows its words where it cannot. */
    public static boolean canBeDrawn(String address) {
        return painter(address).isPresent();
    }

    /** What leaves its place empty where it cannot be drawn. */
    static EmbeddedPicture at(String address) {
        return new EmbeddedPicture(painter(address).orElse((graphics, box) -> {}));
    }

    private static Optional<Painter> painter(String address) {
        byte[] bytes = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        return address.startsWith(SVG) ? drawing(bytes) : photograph(bytes);
    }

    private static Optional<Painter> drawing(byte[] bytes) {
        SVGDocument drawing = new SVGLoader()
                .load(
                        new ByteArrayInputStream(bytes),
                        null,
                        LoaderContext.builder().build());
        return Optional.ofNullable(drawing).map(found -> (graphics, box) -> found.render(null, graphics, box));
    }

    private static Optional<Painter> photograph(byte[] bytes) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            return Optional.ofNullable(image)
                    .map(found -> (graphics, box) -> graphics.drawImage(found, within(found, box), null));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** As large as the box allows and in its middle. */
    private static AffineTransform within(BufferedImage image, ViewBox box) {
        double scale = Math.min(box.width / image.getWidth(), box.height / image.getHeight());
        double left = (box.width - scale * image.getWidth()) / 2;
        double top = (box.height - scale * image.getHeight()) / 2;
        return new AffineTransform(scale, 0, 0, scale, left, top);
    }

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
        float across = (float) width / dotsPerPixel;
        float down = (float) height / dotsPerPixel;
        device.drawWithGraphics(
                (float) x,
                (float) y,
                across,
                down,
                graphics -> painter.paint(graphics, new ViewBox(0, 0, across, down)));
        return null;
    }
}
