namespace Briefing.Authoring.Offers;

/// <summary>Languages of many sources. A tag of any other may be written as well.</summary>
internal static class Languages
{
    public static ImmutableArray<(string Tag, string Name)> Common { get; } =
    [
        ("en", "English"), ("fr", "French"), ("de", "German"), ("es", "Spanish"), ("it", "Italian"), ("pt", "Portuguese"),
        ("nl", "Dutch"), ("da", "Danish"), ("sv", "Swedish"), ("nb", "Norwegian Bokmål"), ("fi", "Finnish"), ("pl", "Polish"),
        ("cs", "Czech"), ("hu", "Hungarian"), ("ro", "Romanian"), ("el", "Greek"), ("uk", "Ukrainian"), ("ru", "Russian"),
        ("tr", "Turkish"), ("ar", "Arabic"), ("he", "Hebrew"), ("fa", "Persian"), ("hi", "Hindi"), ("zh", "Chinese"),
        ("ja", "Japanese"), ("ko", "Korean"),
    ];
}
