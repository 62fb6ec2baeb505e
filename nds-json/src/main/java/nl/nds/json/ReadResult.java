package nl.nds.json;

import java.util.Objects;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: the value if it can be used, and in any case the report.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {

    private final @Nullable T value;
    private final Report report;

    ReadResult(@Nullable T value, Report report) {
        this.value = value;
        this.report = report;
    }

    /**
     * The value.
     *
     * @return the value, or empty if the report has an error
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * All that was found, in the order of the document. A document that can be used may have warnings.
     *
     * @return the report
     */
    public Report report() {
        return report;
    }

    /**
     * The value, for those who do not expect errors.
     *
     * @return the value; not null
     * @throws InvalidDataException with the report, if it has an error
     */
    public T orThrow() {
        report.orThrow();
        return Objects.requireNonNull(value);
    }
}
