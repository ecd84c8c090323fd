using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>A value written as a scalar.</summary>
/// <param name="unread">The substitute for an unreadable value.</param>
internal sealed class ScalarCodec<T>(
    ScalarKind kind, T unread, Func<Located<string>, Located<T>?> parse, Func<T, DataNode> write)
    : Codec<Located<T>>
{
    private readonly T _unread = unread;

    public ScalarKind Kind => kind;

    public override Value Value { get; } = new Value.Scalar(kind);

    public override Located<T> Substitute(TextSpan at) => new(_unread, at);

    /// <summary>The substitute for a value that is still to be written.</summary>
    public T Unwritten { get; init; } = unread;

    public override Located<T>? Read(MappingReader reader, string key, bool isRequired) =>
        reader.Line(key, isRequired) is not { } text ? null
        : isRequired && Placeholders.MayReplace(kind) && reader.IsPlaceholder(key, text.Value, text.At)
            ? new(Unwritten, text.At) { IsPlaceholder = true }
        : Parse(reader.Checked(kind, key, text));

    /// <returns><c>null</c> for an invalid text, which has been reported.</returns>
    public Located<T>? Parse(Located<string> text) => parse(text);

    public override DataNode Write(Located<T> value) =>
        value.IsPlaceholder ? new DataNode.String(Placeholder.Word) : write(value.Value);
}
