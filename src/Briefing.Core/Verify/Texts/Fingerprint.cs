using System.Security.Cryptography;

namespace Briefing.Verify.Texts;

/// <summary>The SHA-256 of a text in UTF-8, regardless of its line endings and byte order mark.</summary>
internal static class Fingerprint
{
    public static string Of(string text)
    {
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)))}";
    }
}
