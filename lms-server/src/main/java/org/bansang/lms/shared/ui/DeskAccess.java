package org.bansang.lms.shared.ui;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bansang.lms.shared.security.Role;

/**
 * States who may open a view; a route without it opens for nobody. Services authorise once more, for the unit.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DeskAccess {

    /** Any one of these roles suffices; {@link Role#RESIDENT} stands for everybody who is signed in. */
    Role[] value();
}
