using Briefing.Load.Schemas;
using Briefing.Text;

namespace Briefing.Load.Codecs;

/// <summary>Reads the value of a key from a file, and gives it back as data to be written.</summary>
internal abstract class Codec<T>
    where T : class
{
    /// <summary>What a file can have there.</summary>
    public abstract Value Value { get; }

    /// <summary>A substitute for what is missing or could not be read.</summary>
    public abstract T Unread(TextSpan at);

    /// <param name="key">As the file has it.</param>
    /// <returns><c>null</c> if there is none; what is wrong has been reported.</returns>
    public abstract T? Read(MappingReader reader, string key, bool isRequired);

    public abstract Written Write(T value);
}
