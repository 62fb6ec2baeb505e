package nl.nds.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * As {@link ValueStyle}, for types with a map: it keeps the order in which it was filled, which the maps of the JDK that cannot
 * be changed do not.
 */
@Value.Style(
        jdkOnly = true,
        defaults = @Value.Immutable(copy = false),
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        unsafeDefaultAndDerived = true,
        depluralizeDictionary = {"child:children"},
        underrideToString = "oneLine",
        allowedClasspathAnnotations = javax.annotation.processing.Generated.class)
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface OrderedValueStyle {}
