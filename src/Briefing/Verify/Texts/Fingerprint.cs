using System.Security.Cryptography;
using System.Text;

namespace Briefing.Verify.Texts;

/// <summary>The fingerprint of a text: the SHA-256 of its UTF-8, whatever its line endings and byte order mark.</summary>
internal static class Fingerprint
{
    public static string Of(string text)
    {
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)))}";
    }
}
