using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>Converts the value of a key between its form in a file and the model.</summary>
internal abstract class Codec<T>
    where T : class
{
    /// <summary>The schema of the value.</summary>
    public abstract Value Value { get; }

    /// <summary>The substitute for a missing or unreadable value.</summary>
    public abstract T Substitute(TextSpan at);

    /// <param name="key">As spelt in the file.</param>
    /// <returns><c>null</c> if there is no value; errors have been reported.</returns>
    public abstract T? Read(MappingReader reader, string key, bool isRequired);

    public abstract DataNode Write(T value);
}
