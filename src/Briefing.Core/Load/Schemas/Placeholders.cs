namespace Briefing.Load.Schemas;

/// <summary>Where a placeholder may stand. Ids have none, because nothing could refer to them.</summary>
internal static class Placeholders
{
    /// <summary>Whether a required value may be left for later.</summary>
    public static bool MayReplace(Value value) => value switch
    {
        Value.OneOf => true,
        Value.Scalar { Kind: var kind } => MayReplace(kind),
        _ => false,
    };

    public static bool MayReplace(ScalarKind kind) => IsText(kind)
        || kind is ScalarKind.Date or ScalarKind.Day or ScalarKind.Language or ScalarKind.SourceType;

    /// <summary>Whether the placeholder is printed like any other text.</summary>
    public static bool IsText(ScalarKind kind) => kind is ScalarKind.Markdown or ScalarKind.Line or ScalarKind.Place;
}
