namespace Briefing.Load.Yaml;

/// <summary>A node of a YAML file, with its place. Aliases are resolved.</summary>
internal abstract record YamlNode
{
    private YamlNode(TextSpan at, TextSpan extent) => (At, Extent) = (at, extent);

    /// <summary>The span to underline: the scalar, or the first entry of a collection.</summary>
    public TextSpan At { get; }

    /// <summary>The shape as named in messages.</summary>
    public NodeShape Shape => this switch
    {
        Sequence => NodeShape.List,
        Mapping => NodeShape.Keys,
        _ => NodeShape.Text,
    };

    /// <summary>The whole node as written: with quotation marks, brackets or block header.</summary>
    public TextSpan Extent { get; init; }

    /// <summary>The alias that stands for it; <c>null</c> if it is written in full.</summary>
    public TextSpan? Reference { get; init; }

    /// <summary>The span at this place: the node itself or its alias.</summary>
    public TextSpan Site => Reference ?? Extent;

    /// <summary>The number of values in it, aliases included; long texts count as one per hundred characters.</summary>
    public virtual long Size => 1;

    /// <summary>Always text: whether <c>yes</c> or <c>2019</c> means more is decided by the key, not by YAML.</summary>
    /// <param name="Form">The scalar style.</param>
    public sealed record Scalar(string Text, ScalarForm Form, TextSpan At, TextSpan Extent) : YamlNode(At, Extent)
    {
        /// <summary>Whether it is a plain scalar.</summary>
        public bool IsPlain => Form == ScalarForm.Plain;

        /// <summary>Whether it is empty or one of YAML's words for null.</summary>
        public bool IsNull =>
            string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is "~" or "null" or "Null" or "NULL");

        public override long Size => 1 + (Text.Length / 100);
    }

    /// <param name="IsComplete">Whether it was read to its end; if not, the reason has been reported.</param>
    public sealed record Mapping(ImmutableArray<YamlEntry> Entries, bool IsComplete, TextSpan At) : YamlNode(At, At)
    {
        /// <summary>Whether it is in flow style, in brackets.</summary>
        public bool IsFlow { get; init; }

        /// <summary>The keys that the command line leaves out.</summary>
        public ImmutableArray<Located<string>> LeftOut { get; init; } = [];

        public override long Size { get; } = 1 + Entries.Sum(e => 1 + e.Value.Size);

        public YamlEntry? Find(string key)
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key)
                    return entry;
            }

            return null;
        }
    }

    public sealed record Sequence(ImmutableArray<YamlNode> Items, TextSpan At) : YamlNode(At, At)
    {
        /// <summary>Whether it is in flow style, in brackets.</summary>
        public bool IsFlow { get; init; }

        public override long Size { get; } = 1 + Items.Sum(i => i.Size);
    }

    /// <summary>A node that could not be read; the reason has been reported.</summary>
    public sealed record Unread(TextSpan At) : YamlNode(At, At);
}
