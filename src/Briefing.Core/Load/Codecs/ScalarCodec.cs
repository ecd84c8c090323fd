using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>A value written as a scalar.</summary>
/// <param name="unread">The substitute for an unreadable value.</param>
internal sealed class ScalarCodec<T>(
    ScalarKind kind, T unread, Func<Located<string>, Located<T>?> parse, Func<T, DataNode> write)
    : Codec<Located<T>>
{
    public ScalarKind Kind => kind;

    public override Value Value { get; } = new Value.Scalar(kind);

    public override Located<T> Substitute(TextSpan at) => new(unread, at);

    public override Located<T>? Read(MappingReader reader, string key, bool isRequired) =>
        reader.Scalar(key, isRequired, kind) is { } text ? Parse(text) : null;

    /// <returns><c>null</c> for an invalid text, which has been reported.</returns>
    public Located<T>? Parse(Located<string> text) => parse(text);

    public override DataNode Write(Located<T> value) => write(value.Value);
}
