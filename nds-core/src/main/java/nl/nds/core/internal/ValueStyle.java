package nl.nds.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the value types of this library are generated: the implementation stays package-private and leaves no trace of
 * the generator in the class files, so that those who compile against the jar see neither generated names nor missing
 * annotations. Types with a map have {@link OrderedValueStyle} instead. Methods that add one element have a name in the
 * singular. Copies with one other part, which nobody could reach, are not generated: {@code toBuilder} makes them. Nor is
 * anything that puts defaults in an order, since each of them stands by itself: a default that asks for another part would
 * see it unset if that comes later. A type that has a method {@code oneLine} uses it as its {@code toString}.
 */
@Value.Style(
        jdkOnly = true,
        jdk9Collections = true,
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
public @interface ValueStyle {}
