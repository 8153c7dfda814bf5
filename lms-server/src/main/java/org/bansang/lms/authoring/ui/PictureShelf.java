package org.bansang.lms.authoring.ui;

import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.List;
import org.bansang.lms.authoring.Picture;

/**
 * The pictures beside a lesson, and the way to put another one there.
 */
record PictureShelf(SerializableSupplier<List<String>> names, SerializableFunction<String, Picture> picture, Adding add)
        implements Serializable {

    /** Keeps a picture and gives the name under which lessons refer to it. */
    interface Adding extends Serializable {
        String picture(String name, byte[] bytes);
    }
}
