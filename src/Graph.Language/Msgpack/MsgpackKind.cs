namespace Graph.Language.Msgpack;

internal enum MsgpackKind
{
    Nil,
    Bool,
    Integer,
    Float,
    Text,
    Binary,
    Array,
    Map,
}
