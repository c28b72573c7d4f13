package vn.motcua.rejected.modules.alpha;

import vn.motcua.rejected.modules.beta.Beta;

public class Alpha {
    Beta forbidden;
}
