using Graph.App;
using Graph.App.Output;

return Kg.Run(args, Screen.OfProcess());
